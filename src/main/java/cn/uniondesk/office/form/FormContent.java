package cn.uniondesk.office.form;

/** All that one filled form says. */
public sealed interface FormContent
        permits FilingApplicationForm, HouseholdFileForm, HomeVisitForm, ConsentForm, MeetingForm, PublicNoticeForm,
                NoticeResultForm, AidApplicationForm, PaymentRosterForm, ReceiptForm, BankListForm, LiftForm, FollowUpForm,
                SchoolAidForm, VisitRegisterForm, SpendingForm, ActivityForm,
                RecognitionCardForm {

    Form form();

    Imprint imprint();
}
